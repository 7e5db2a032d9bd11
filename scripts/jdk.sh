# Sourced by the other scripts, which set `scripts` to their own folder: finds the project and a JDK 25 or newer.

HOME_DIR=$(cd "$scripts/.." && pwd -P)

# read_release FOLDER: whether FOLDER holds a JDK 25 or newer, and which (JDK_RUNTIME). Reads the JDK's 'release' file:
# asking the JDK itself would take longer than a search.
read_release() {
  JDK_RUNTIME=
  release=0
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    value=${value#\"}
    value=${value%\"}
    case $key in
      JAVA_VERSION) release=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) JDK_RUNTIME=$value ;;
    esac
  done <"$1/release"
  [ "${release:-0}" -ge 25 ]
}

# Sets JAVA and JDK_RUNTIME, or ends the script with status 3.
find_jdk() {
  on_path=$(readlink -f "$(command -v java || echo none)" 2>/dev/null) || on_path=none
  for jdk in "${JAVA_HOME:-none}" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "${HOME:-none}"/.sdkman/candidates/java/* "${HOME:-none}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if read_release "$jdk"; then
      JAVA=$jdk/bin/java
      return
    fi
  done
  echo "dateline: needs a JDK 25 or newer: install one (for instance Temurin 25) or set JAVA_HOME to it" >&2
  exit 3
}
