#!/usr/bin/env bash
# npm 11.19.1 with `omit-lockfile-registry-resolved=true`: a package that depends on another by a tag ("latest") installs, by
# `npm ci` too, but `npm sbom` and `npm ls --all` call the same tree invalid and end with an error: without `resolved` a tag
# can't be verified. With the setting at its default both are content. An entry in `overrides` with the version mends it.
# https://docs.npmjs.com/cli/v11/using-npm/config#omit-lockfile-registry-resolved
# Seen: ESBOMPROBLEMS, "invalid: @maxim_mazurok/gapi.client.discovery-v1@0.6.20200806, latest required by …"; CycloneDX
# with the default, and with the override.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
mkdir tool tree
(cd tool; npm init -y >/dev/null; npm i --silent --no-audit --no-fund npm@11.19.1 >/dev/null)
npm11() { node "$folder/tool/node_modules/npm/bin/npm-cli.js" "$@"; }
install() { npm11 i --silent --no-audit --no-fund >/dev/null; }
bill() { npm11 sbom --sbom-format cyclonedx 2>&1 || true; }
cd tree
with='"name":"tree","version":"1.0.0","dependencies":{"@types/gapi.client.discovery-v1":"0.0.4"}'
echo "{$with}" >package.json
export npm_config_omit_lockfile_registry_resolved=true
install; npm11 ci --silent --no-audit --no-fund >/dev/null; echo "npm ci: installed"
without=$(bill); grep 'npm error' <<<"$without" | head -2
echo "{$with,\"overrides\":{\"@maxim_mazurok/gapi.client.discovery-v1\":\"0.6.20200806\"}}" >package.json
rm -rf node_modules package-lock.json; install; overridden=$(bill)
export npm_config_omit_lockfile_registry_resolved=false
echo "{$with}" >package.json
rm -rf node_modules package-lock.json; install; plain=$(bill)
grep -q ESBOMPROBLEMS <<<"$without" && grep -q bomFormat <<<"$overridden" && grep -q bomFormat <<<"$plain" ||
  { echo "It changed."; exit 1; }
echo "with the override, or the setting at its default: a CycloneDX bill"
