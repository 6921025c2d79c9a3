#!/usr/bin/env bash
# npm 10.9.4 and 11.19.1, `npm sbom --sbom-format cyclonedx`: metadata.component.name is the name of the folder that the project
# lies in, while its own bom-ref and purl, and the SPDX format of the same command, bear the name of package.json. So two clones
# of one commit give different bills, and a bill may be called "workspace" or "app".
# https://docs.npmjs.com/cli/v11/commands/npm-sbom
# Seen, in a folder "some-folder" with package.json's name "my-package": name "some-folder", bom-ref "my-package@1.2.3";
# SPDX: name "my-package@1.2.3".
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
for version in 10.9.4 11.19.1; do
  mkdir -p "tool-$version" && (cd "tool-$version"; npm init -y >/dev/null; npm i --silent --no-audit --no-fund "npm@$version" >/dev/null)
  rm -rf some-folder; mkdir some-folder; cd some-folder
  echo '{"name":"my-package","version":"1.2.3"}' >package.json
  echo '{"name":"my-package","version":"1.2.3","lockfileVersion":3,"packages":{"":{"name":"my-package","version":"1.2.3"}}}' >package-lock.json
  bill() { node "$folder/tool-$version/node_modules/npm/bin/npm-cli.js" sbom --package-lock-only --sbom-format "$1" 2>/dev/null; }
  cyclonedx=$(bill cyclonedx | node -e 'const {component:c}=JSON.parse(require("fs").readFileSync(0)).metadata;console.log(c.name,c["bom-ref"],c.purl)')
  spdx=$(bill spdx | node -e 'console.log(JSON.parse(require("fs").readFileSync(0)).name)')
  echo "npm $version: CycloneDX $cyclonedx · SPDX $spdx"
  [ "$cyclonedx" = 'some-folder my-package@1.2.3 pkg:npm/my-package@1.2.3' ] && [ "$spdx" = my-package@1.2.3 ] ||
    { echo "It changed."; exit 1; }
  cd ..
done
