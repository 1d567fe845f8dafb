# Sourced by the scripts beside it: what they need of the system, installed only where it is missing.

# Read by Package.swift: warnings are errors, and builds for debugging are optimised where tests need it.
export TENBO_DEVELOPMENT=1

say() {
  printf '%s\n' "$*" >&2
}

# Installs Debian or Ubuntu packages that are missing. Nothing goes over the network where none is.
need_packages() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian or Ubuntu: make sure that you have what these packages contain: $*"
    return
  fi
  for package in "$@"; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      missing+=("$package")
    fi
  done
  ((${#missing[@]})) || return 0
  local root=()
  ((EUID == 0)) || root=(sudo)
  say "Installing ${missing[*]} by apt"
  "${root[@]}" apt-get update -qq >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "${missing[@]}" >&2
}

# OpenSSH's server and clients, for tests and measurements on the loopback. Where a service manager runs, installing the
# server opens it to the network: that is for the machine's owner to decide.
need_secure_shell() {
  if [[ -x /usr/sbin/sshd ]] && command -v ssh >/dev/null; then
    return
  elif [[ -n ${CI:-} || ! -d /run/systemd/system ]]; then
    need_packages openssh-server openssh-client
  else
    say "OpenSSH's server is missing: what needs it is left out (apt-get install openssh-server)"
  fi
}

need_swift() {
  command -v swift >/dev/null && return
  say "Swift 6.2 or newer is missing: see https://www.swift.org/install"
  exit 69
}

# Builds a product as it is shipped: a static executable, which starts as fast as a C program and can be copied alone.
build_release() {
  swift build --package-path "$root" --scratch-path "$root/.build-release" -c release --product "$1" \
    -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s >&2
}
