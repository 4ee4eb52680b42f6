@echo off
rem Latitude at the command line: latitude doctor, latitude report 12 --out shift.pdf
"%~dp0..\program\python.exe" -m tracker %*
