# Sourced by the measuring scripts, which set `scripts` to their own folder.
. "$scripts/jdk.sh"

# measure CLASS [ARGUMENT...]: compiles what is needed and runs dateline.measure.CLASS from the test sources.
measure() {
  find_jdk
  (cd "$HOME_DIR" && mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath) >&2
  class=$1
  shift
  "$JAVA" ${MEASURE_OPTIONS:--Xmx8g} \
    -cp "$HOME_DIR/target/test-classes:$HOME_DIR/target/classes:$(cat "$HOME_DIR/target/test-classpath")" \
    "dateline.measure.$class" "$@"
}
