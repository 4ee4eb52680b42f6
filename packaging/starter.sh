#!/bin/sh
# Starts the version of Latitude that `current` names; an update from a stick changes that name, in one step.
here=$(readlink -f "$0")
here=${here%/*}
if ! read -r version < "$here/current" || [ ! -x "$here/versions/$version/latitude" ]; then
    echo "latitude: $here is not whole: unpack Latitude anew; the ledger lies elsewhere and is safe." >&2
    exit 3
fi
exec "$here/versions/$version/latitude" "$@"
