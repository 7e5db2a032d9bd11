#compdef dateline
# Completes dateline in zsh: eval "$(dateline completion zsh)"
_dateline() {
  local -a found
  found=("${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n ${found[1]} ]]; then
    # -U: a name that is quoted only now does not start with what was typed
    compadd -U -- "${found[@]}"
  else
    _files
  fi
}
compdef _dateline dateline
