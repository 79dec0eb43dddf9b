# What the scripts beside this one share: finding a JDK and Maven. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
needed_java=21

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "greenroom: $1"
  shift
  for line in "$@"; do say "  $line"; done
  exit 1
}

java_major() { # of the JDK in the given folder, or nothing
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# Sets JAVA_HOME to the newest fitting JDK: JAVA_HOME, then the one on the PATH, then the usual folders.
find_jdk() {
  local candidates=() best='' best_major=0 dir major on_path
  if [ -n "${JAVA_HOME:-}" ]; then
    major=$(java_major "$JAVA_HOME" || true)
    if [ "${major:-0}" -ge "$needed_java" ]; then
      use_jdk "$JAVA_HOME"
      return
    fi
  fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    candidates+=("$(dirname "$(dirname "$on_path")")")
  fi
  for dir in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$dir" ] && candidates+=("$dir")
  done
  for dir in "${candidates[@]}"; do
    major=$(java_major "$dir" || true)
    if [ "${major:-0}" -ge "$needed_java" ] && [ "${major:-0}" -gt "$best_major" ]; then
      best=$dir
      best_major=$major
    fi
  done
  [ -n "$best" ] || fail "no JDK $needed_java or newer was found." \
    "Debian or Ubuntu: install Eclipse Temurin 25, or the package openjdk-21-jdk where there is one." \
    "Mac: brew install openjdk" \
    "If one is installed elsewhere, set JAVA_HOME to its folder."
  use_jdk "$best"
}

use_jdk() {
  export JAVA_HOME=$1
  export PATH="$JAVA_HOME/bin:$PATH"
  java_version=$(java_major "$JAVA_HOME")
}

may_install() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

install_package() { # from Debian, quietly
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_maven() {
  command -v mvn >/dev/null && return
  if may_install; then
    say "Installing Maven …"
    install_package maven
  fi
  command -v mvn >/dev/null || fail "Maven was not found." \
    "Debian or Ubuntu: apt-get install maven" "Mac: brew install maven"
}

maven() {
  # Maven's own libraries make a new JDK grumble; that is not the reader's problem
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn --batch-mode --no-transfer-progress -f "$root/pom.xml" "$@"
}
