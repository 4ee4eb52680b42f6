@echo off
rem Latitude from its folder on Windows: installs what is missing, once, and starts.
rem
rem   packaging\run.cmd [ARGUMENTS]              opens the desk, or runs one of its commands
rem   packaging\run.cmd test [PYTEST ARGUMENTS]  every check of the project, the tests last
rem   packaging\run.cmd bench [ARGUMENTS]        measures the program on this machine
rem   packaging\run.cmd pictures                 makes the pictures of the README and the guides anew
rem
rem A start that finds everything in place touches neither pip nor the network: .venv holds a stamp with the folder it
rem was made for, and copies of the requirements it was made from. What the script has to say goes to stderr.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOUSE=%%~fI"
set "VENV=%HOUSE%\.venv"
set "PYTHON=%VENV%\Scripts\python.exe"
rem What runs is what the constraints pin.
set "PYTHONHOME="
set "PYTHONPATH="
set "KIND=desk"
if "%~1"=="test" set "KIND=test"
if "%~1"=="bench" set "KIND=test"
if "%~1"=="pictures" set "KIND=test"

call :current
if %errorlevel%==0 goto start
rem The lock is an open file: the system closes it when this script ends, however it ends.
call :prepare 9>"%TEMP%\latitude-install.lock"
if %errorlevel%==3 exit /b 3
call :current
if %errorlevel%==0 goto start
echo Another start is still installing Latitude: wait for it, then run the same command again. >&2
exit /b 3

:start
set ARGS=%*
if "%~1"=="test" goto test
if "%~1"=="bench" goto bench
if "%~1"=="pictures" goto pictures
rem -P: a folder named "tracker" where the caller stands is not ours.
"%PYTHON%" -P -m tracker %*
exit /b %errorlevel%

:test
set ARGS=%ARGS:~4%
cd /d "%HOUSE%"
set "QT_QPA_PLATFORM=offscreen"
set "PYTHONUTF8=1"
set "WORKERS=%NUMBER_OF_PROCESSORS%"
if not defined WORKERS set "WORKERS=2"
if %WORKERS% gtr 4 set "WORKERS=4"
echo == ruff check
"%PYTHON%" -m ruff check --quiet
if not %errorlevel%==0 goto failed
echo == ruff format --check
"%PYTHON%" -m ruff format --check --quiet
if not %errorlevel%==0 goto failed
echo == mypy
"%PYTHON%" -m mypy
if not %errorlevel%==0 goto failed
echo == import contracts
"%PYTHON%" -c "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command(['--no-logo']))"
if not %errorlevel%==0 goto failed
echo == audit
"%PYTHON%" packaging\audit.py
if not %errorlevel%==0 goto failed
echo == tests
"%PYTHON%" -m pytest -n %WORKERS% -o faulthandler_timeout=120 %ARGS%
if not %errorlevel%==0 goto failed
exit /b 0

:failed
echo Stopped: the step named last failed. >&2
exit /b 1

:bench
set ARGS=%ARGS:~5%
cd /d "%HOUSE%"
"%PYTHON%" -m tests.benchmarks %ARGS%
exit /b %errorlevel%

:pictures
cd /d "%HOUSE%"
set "QT_QPA_PLATFORM=offscreen"
"%PYTHON%" -m tests.ui.pictures
exit /b %errorlevel%

:current
if exist "%VENV%\latitude.making" exit /b 1
if not exist "%PYTHON%" exit /b 1
rem The interpreter that .venv was made from may have been removed since.
for /f "usebackq tokens=1,* delims== " %%A in ("%VENV%\pyvenv.cfg") do if "%%A"=="home" if not exist "%%B\python.exe" exit /b 1
set "MADE="
if exist "%VENV%\latitude-%KIND%.stamp" set /p MADE=<"%VENV%\latitude-%KIND%.stamp"
if not [%MADE%]==["%HOUSE%"] exit /b 1
fc /b "%HOUSE%\pyproject.toml" "%VENV%\latitude-%KIND%.pyproject" >nul 2>nul
if not %errorlevel%==0 exit /b 1
fc /b "%HOUSE%\packaging\constraints.txt" "%VENV%\latitude-%KIND%.constraints" >nul 2>nul
if not %errorlevel%==0 exit /b 1
exit /b 0

:prepare
if exist "%VENV%\latitude.making" rmdir /s /q "%VENV%"
if not exist "%VENV%" goto no_venv
"%PYTHON%" -c "import pip" >nul 2>nul
if %errorlevel%==0 goto install
rmdir /s /q "%VENV%"
:no_venv
call :find_python
if not defined BASE goto no_python
if not exist "%VENV%" mkdir "%VENV%"
type nul >"%VENV%\latitude.making"
%BASE% -m venv "%VENV%" >&2
if not exist "%PYTHON%" goto no_python
:install
type nul >"%VENV%\latitude.making"
del /q "%VENV%\latitude-*.stamp" 2>nul
echo Installing Latitude's parts into "%VENV%" (once; this can take some minutes)... >&2
set "WHAT=."
if "%KIND%"=="test" set "WHAT=.[dev]"
set "PIP_USER=0"
pushd "%HOUSE%"
rem The build backend goes in first, pinned like all else: an isolated build would fetch any version of it.
"%PYTHON%" -m pip install -q --no-input --disable-pip-version-check -c packaging\constraints.txt hatchling editables >&2
if not %errorlevel%==0 goto not_installed
"%PYTHON%" -m pip install -q --no-input --disable-pip-version-check -c packaging\constraints.txt --no-build-isolation -e "%WHAT%" >&2
if not %errorlevel%==0 goto not_installed
popd
call :vouch desk
if "%KIND%"=="test" call :vouch test
del /q "%VENV%\latitude.making"
exit /b 0

:no_python
echo Latitude needs Python 3.11 or newer with its py launcher: run "winget install --exact --id Python.Python.3.13" first, then run the same command again. >&2
exit /b 3

:not_installed
popd
echo Latitude's parts could not be installed: see above, check the network and the free space, then run the same command again. >&2
exit /b 3

:vouch
copy /y "%HOUSE%\pyproject.toml" "%VENV%\latitude-%1.pyproject" >nul
copy /y "%HOUSE%\packaging\constraints.txt" "%VENV%\latitude-%1.constraints" >nul
>"%VENV%\latitude-%1.stamp" echo "%HOUSE%"
exit /b 0

:find_python
set "BASE="
for %%V in (3.13 3.12 3.11 3) do call :try_python %%V
exit /b 0

:try_python
if defined BASE exit /b 0
py -%1 -c "import sys, ensurepip, sqlite3, ssl, venv; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if %errorlevel%==0 set "BASE=py -%1"
exit /b 0
