#!/usr/bin/env bash
# Prints the folder with the broker's jars, fetching them first where they are missing.
#   fetch-jars.sh            fetch what is missing
#   fetch-jars.sh --cached   only look: fails where nothing was fetched yet
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$(sed -n 's:.*<kafka.version>\(.*\)</kafka.version>.*:\1:p' "$here/pom.xml")
cache=${HEED_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/heed}
jars=$cache/kafka-$version

if [ ! -d "$jars" ]; then
  [ "${1:-}" != --cached ] || exit 1
  mkdir -p "$cache"
  # A half-finished download never stands under the final name, and two at once do no harm.
  fresh=$(mktemp -d "$jars.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  # Maven's own folder lies in the home of the passwd entry, which an account of a service may not have.
  mvn -q -B -Dmaven.repo.local="$cache/maven" -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$fresh" >&2
  chmod 755 "$fresh"
  mv -T "$fresh" "$jars" 2>/dev/null || [ -d "$jars" ]
fi
echo "$jars"
