# Completes dateline in fish: dateline completion fish > ~/.config/fish/completions/dateline.fish
function __dateline_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] complete -- $words[2..-1] 2>/dev/null
end
complete -c dateline -a '(__dateline_complete)'
