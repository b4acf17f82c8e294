@echo off
rem Runs Pregap from this checkout on Windows. Where there is no build yet, or the sources changed since, it builds
rem first. JAVA_HOME names the Java to use, PREGAP_JAVA_OPTS further options for it. Everything it makes lies in
rem target\launcher: current.txt names the build in use; seen\ and seen-pom\ are copies of the sources it was made
rem from, for robocopy to compare with.
rem Exit codes of its own: 70 the build failed, 127 Java or Maven is missing. All others are the program's.

setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0."
set "launcher=%~dp0target\launcher"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" goto no_java
if not defined JAVA_HOME where /q java.exe || goto no_java

if not exist "%launcher%\current.txt" goto build
robocopy "%root%\src\main" "%launcher%\seen" /MIR /L /NJH /NJS >nul || goto build
robocopy "%root%" "%launcher%\seen-pom" pom.xml /L /NJH /NJS >nul || goto build
goto run

:build
where /q mvn || goto no_maven
echo pregap: building it first, about half a minute ... 1>&2
set "build=build.%RANDOM%%RANDOM%"
if not exist "%launcher%" mkdir "%launcher%" || exit /b 70
rem The copies are taken before the build: what is changed meanwhile counts as changed afterwards.
robocopy "%root%\src\main" "%launcher%\seen" /MIR /NJH /NJS >nul
robocopy "%root%" "%launcher%\seen-pom" pom.xml /NJH /NJS >nul
del "%launcher%\current.txt" 2>nul
call mvn -q -B -f "%root%\pom.xml" -Dfast -Dmaven.test.skip=true "-Dpregap.build=%launcher%\%build%" package ^
  1>&2 <nul || goto build_failed
if not exist "%launcher%\%build%\pregap.jar" goto build_failed
>"%launcher%\current.txt" echo %build%
rem Older builds go, but for one that a running program has open: that one cannot be renamed.
for /d %%d in ("%launcher%\build.*") do if exist "%%d\pregap.jar" if not "%%~nxd"=="%build%" (
  ren "%%d" "old.%%~nxd" 2>nul && rd /s /q "%launcher%\old.%%~nxd"
)

:run
set /p build=<"%launcher%\current.txt"
if not exist "%launcher%\%build%\pregap.jar" (
  del "%launcher%\current.txt"
  goto build
)
"%java%" -Dfile.encoding=UTF-8 "-Dpregap.home=%root%" %PREGAP_JAVA_OPTS% -jar "%launcher%\%build%\pregap.jar" %*
exit /b %ERRORLEVEL%

:no_java
echo pregap: Java is missing; install a JDK of version 17 or later, or set JAVA_HOME to one 1>&2
exit /b 127

:no_maven
echo pregap: Maven is missing; install it to build Pregap 1>&2
exit /b 127

:build_failed
echo pregap: the build failed; what Maven said is above 1>&2
exit /b 70
