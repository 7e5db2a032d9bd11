# Completes dateline in bash: eval "$(dateline completion bash)"
_dateline() {
  local line=${COMP_LINE:0:COMP_POINT} word prefix='' candidate
  word=${line##* }
  # bash takes a colon for the start of a new word: what stands before it is typed already.
  case $word in
    *:*) case $COMP_WORDBREAKS in *:*) prefix=${word%"${word##*:}"} ;; esac ;;
  esac
  COMPREPLY=()
  while IFS= read -r candidate; do
    printf -v candidate %q "${candidate#"$prefix"}"
    case $candidate in
      *:) compopt -o nospace ;;
    esac
    COMPREPLY+=("$candidate")
  done < <("${COMP_WORDS[0]}" complete --line "$line" 2>/dev/null)
}
complete -o default -F _dateline dateline
