# Completes dateline in bash: eval "$(dateline completion bash)"
_dateline() {
  local line=${COMP_LINE:0:COMP_POINT} quote='' glued='' typed='' candidate c i
  # The quote that is open at the cursor, what stands before it in its word, and the word.
  for ((i = 0; i < ${#line}; i++)); do
    c=${line:i:1}
    if [[ -n $quote && $c == "$quote" ]]; then
      quote=''
    elif [[ -z $quote && $c == [\'\"] ]]; then
      quote=$c glued=$typed
    elif [[ $c == '\' && $quote != \' ]]; then
      i=$((i + 1))
      typed+=${line:i:1}
    elif [[ -z $quote && $c == ' ' ]]; then
      typed=''
    else
      typed+=$c
    fi
  done
  COMPREPLY=()
  # person:"Hassan R: the shell would take these quotes away from the query.
  [[ -z $quote || -z $glued ]] || return
  # bash takes a colon and an equals sign for the start of a new word: what stands before is typed already.
  local prefix=''
  if [[ -z $quote && $typed == *[:=]* && $COMP_WORDBREAKS == *:* ]]; then
    prefix=${typed%"${typed##*[:=]}"}
  fi
  while IFS= read -r candidate; do
    case $candidate in
      *[:=]) compopt -o nospace ;;
    esac
    candidate=${candidate#"$prefix"}
    case $quote in
      '') printf -v candidate %q "$candidate" ;;
      # Names come from articles: none may end the quote or be run by the shell.
      \') candidate=${candidate//$quote/$quote\\$quote$quote} ;;
      '"')
        [[ $candidate == *'!'* ]] && continue
        candidate=${candidate//\\/\\\\}
        candidate=${candidate//\"/\\\"}
        candidate=${candidate//\$/\\\$}
        candidate=${candidate//\`/\\\`}
        ;;
    esac
    COMPREPLY+=("$candidate")
  done < <("${COMP_WORDS[0]}" complete --line "$line$quote" 2>/dev/null)
}
complete -o default -F _dateline dateline
