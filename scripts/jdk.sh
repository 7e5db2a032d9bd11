# Sourced by the other scripts: finds a JDK 25 or newer and the project's folder.
# Sets JAVA (the java command) and HOME_DIR (the project). Ends the script with status 3 if there is no JDK.

# project_dir SCRIPT: the project that a script belongs to, through symbolic links.
project_dir() {
  script=$1
  while [ -L "$script" ]; do
    link=$(readlink "$script")
    case $link in
      /*) script=$link ;;
      *) script=$(dirname "$script")/$link ;;
    esac
  done
  (cd "$(dirname "$script")/.." && pwd -P)
}

# jdk_release FOLDER: the feature release of the JDK in FOLDER, or 0. Reads its 'release' file: starting it would be slow.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || { echo 0; return; }
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      value=${value%%[.\"+-]*}
      echo "$value"
      return
    fi
  done <"$1/release"
  echo 0
}

find_jdk() {
  on_path=$(command -v java || :)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/java}
  fi
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$jdk" ] && [ "$(jdk_release "$jdk")" -ge 25 ] 2>/dev/null || continue
    JAVA=$jdk/bin/java
    return
  done
  echo "dateline: needs a JDK 25 or newer: install one (for instance Temurin 25) or set JAVA_HOME to it" >&2
  exit 3
}
