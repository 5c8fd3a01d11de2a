#!/usr/bin/env bash
# Makes the two sample journeys by driving the program, the way an owner, her office and a customer
# would: three silent lists, the three entry points, incidents, one round of ratings, one action.
#
#   samples/make.sh [FOLDER]     (without FOLDER: this one, where it replaces the samples)
#
# KONTAKTLINIE names the program; without it the one that "swift build" made is taken.
# Needs bash 4 or newer.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here}
program=${KONTAKTLINIE:-$here/../.build/debug/kontaktlinie}
# The same identifiers and days on every machine, and nobody's settings.
export KONTAKTLINIE_SEED=1864 KONTAKTLINIE_TODAY=2026-11-22
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work XDG_STATE_HOME=$work

declare -A text id item
keys=()

kontaktlinie() { # ARGUMENTS: what the program says to people is shown when it refuses
  "$program" --lang "$language" "$@" 2>"$file.messages" || {
    echo "kontaktlinie $*" >&2
    cat "$file.messages" >&2
    return 1
  }
}

read_words() { # FILE
  local line
  while read -r line; do
    [[ -n $line && $line != \#* ]] || continue
    keys+=("${line%%:*}")
    text[${line%%:*}]=${line#*: }
  done <"$1"
}

with_ids() { # WORD...: into $words, with the identifier in place of each @KEY
  local word
  words=()
  for word; do
    while [[ $word =~ ^(.*)@([a-z]+)(.*)$ ]]; do
      word=${BASH_REMATCH[1]}${id[${BASH_REMATCH[2]}]}${BASH_REMATCH[3]}
    done
    words+=("$word")
  done
}

each() { # COMMAND: runs it for each row of the table on standard input
  local row
  while read -r -u 3 -a row; do
    [[ ${#row[@]} -gt 0 && ${row[0]} != \#* ]] || continue
    "$1" "${row[@]}"
  done 3<&0
}

add() { # KIND KEY [OPTION...]
  id[$2]=$(kontaktlinie add "$file" "$1" "${text[$2]}" "${@:3}")
}

person() { # KEY ROLE
  id[$1]=$(kontaktlinie participant "$file" "${text[$1]}" --role "$2")
}

contact() { # KEY ENTRYPOINT PHASE CHANNEL INITIATOR DIRECTION OWNER [LIST]: an entry and its contact
  local made options=(--phase "$3" --channel "$4" --initiator "$5" --direction "$6")
  if [[ $4 == @* ]]; then options[3]=${id[${4#@}]}; fi
  if [[ $7 != - ]]; then options+=(--owner "${id[$7]}"); fi
  if [[ -n ${8:-} ]]; then options+=(--list "${id[$8]}"); fi
  if [[ $2 == part ]]; then options+=(--of "${id[interior]}"); fi
  made=$(kontaktlinie add "$file" "$2" "${text[$1]}" --touchpoint "${options[@]}")
  { read -r "item[$1]" && read -r "id[$1]"; } <<<"$made"
}

silent_list() { # KEY CONTACT...: the contacts that somebody else had on the list as well
  local made key twins
  made=$(for key in "${@:2}"; do echo "${text[$key]}"; done |
    kontaktlinie add "$file" touchpoint --list "${id[$1]}")
  readarray -t twins <<<"$made"
  for key in "${@:2}"; do
    kontaktlinie link "$file" "${id[$key]}" "${twins[0]}"
    twins=("${twins[@]:1}")
  done
}

found_also() { # CONTACT KEY: another entry leads to the same contact
  kontaktlinie link "$file" "${id[$1]}" "${id[$2]}"
}

document() { # CONTACT FIELD=VALUE...: the entry of the correspondence behind a contact
  local words
  with_ids "${@:2}"
  kontaktlinie set "$file" "${item[$1]}" "${words[@]}"
}

fields() { # KEY FIELD=VALUE...
  local words
  with_ids "${@:2}"
  kontaktlinie set "$file" "${id[$1]:-$1}" "${words[@]}"
}

aspect() { # CONTACT ASPECT: what the part of the product is about
  kontaktlinie set "$file" "${item[$1]}" "aspect=$2"
}

incident() { # CONTACT KEY FIELD=VALUE...
  local words
  with_ids "${@:3}"
  id[$2]=$(kontaktlinie incident "$file" "${id[$1]}" "${text[$2]}" "${words[@]}")
}

rate() { # CONTACT PERSON[/VARIANT] FIELD=VALUE...
  local options=(--by "${id[${2%/*}]}")
  if [[ $2 == */* ]]; then options+=(--variant "${id[${2#*/}]}"); fi
  kontaktlinie rate "$file" "${id[$1]}" "${@:3}" "${options[@]}"
}

worst() { # PERSON CONTACT CONTACT CONTACT
  kontaktlinie worst "$file" "${id[$2]}" "${id[$3]}" "${id[$4]}" --by "${id[$1]}"
}

wordings() { # the fields that consist of words, entity by entity
  local key entity last='' given=()
  for key in "${keys[@]}" .; do
    entity=${key%%.*}
    if [[ $entity != "$last" && ${#given[@]} -gt 0 ]]; then
      kontaktlinie set "$file" "${id[$last]:-$last}" "${given[@]}"
      given=()
    fi
    last=$entity
    if [[ $key == *.* && -n $entity ]]; then given+=("${key#*.}=${text[$key]}"); fi
  done
}

make_journey() { # LANGUAGE WORDS NAME
  language=$1
  text=() id=() item=() keys=()
  read_words "$2"
  file=$work/$3
  kontaktlinie new "$file" --template craft >"$file.name"
  # What happens stands in a file of its own, because it is worth reading by itself.
  source "$here/painter.sh"
  install -m 644 "$file" "$folder/$3"
}

mkdir -p "$folder"
make_journey de "$here/maler.de.txt" maler.de.journey.json &
german=$!
make_journey en "$here/painter.en.txt" painter.en.journey.json &
english=$!
wait "$german"
wait "$english"
