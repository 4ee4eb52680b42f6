; Latitude-VERSION-setup.exe: puts the program into a user's own folder, or a newer one in the place of the one before.
; Knows no ledger: the program makes its own backup, and nothing here touches the data folder.
;
; The new program is unpacked and tried beside the old one, the ledger is backed up, and two renames put the new one in
; place. Killed before them the old program is there; between them the launcher brings it back; after them the new one is.
;
; Silent: /S [/D=FOLDER] [/AUTOSTART | /NOAUTOSTART]. Exit codes: 0 done, 1 given up by the user, 2 cannot be put here,
; 3 no backup of the ledger could be made, 4 a newer version is there, 5 Latitude is open, 6 the new program does not start.
Target amd64-unicode  ; the window's libraries know no other computers
!ifdef QUICK  ; for a test, which does not wait for a small file
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
Name "Latitude"
BrandingText "Latitude ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Latitude"
InstallDirRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Latitude" "InstallLocation"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Latitude"
VIAddVersionKey "FileDescription" "Latitude setup"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include Sections.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Latitude"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\latitude.exe"
!define MUTEX "Local\Latitude.desk"
!define SYNCHRONIZE 0x00100000

!define MUI_ICON "${STAGE}\latitude.ico"
!define MUI_UNICON "${STAGE}\latitude.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\Latitude.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!define MUI_LANGDLL_ALLLANGUAGES
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${HERE}/words.nsh"

Var Code   ; what a tool answered
Var Said   ; and said
Var WasOpen  ; 1 when the desk was closed for this: it is opened again, also when nobody looks on

; Says a sentence, leaves an exit code behind, and ends.
!macro Stop CODE SENTENCE
  DetailPrint "${SENTENCE}"
  SetErrorLevel ${CODE}
  MessageBox MB_ICONSTOP|MB_OK "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Renames a folder, for as long as a virus scanner may still look into it; leaves the error flag when it stays in use.
!macro Move FROM TO
  StrCpy $1 0
  ${Do}
    ClearErrors
    Rename "${FROM}" "${TO}"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    Sleep 250
    SetErrors
    IntOp $1 $1 + 1
  ${LoopUntil} $1 >= 40
!macroend

; Whether the desk is open is told by the launcher's mutex. Asked to close it keeps its drafts.
!macro CloseTheDesk UN
Function ${UN}IsOpen  ; leaves 1 or 0 in $Code
  System::Call 'kernel32::OpenMutexW(i ${SYNCHRONIZE}, i 0, w "${MUTEX}") p.r0'
  StrCpy $Code 0
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $Code 1
  ${EndIf}
FunctionEnd

Function ${UN}CloseTheDesk
  Call ${UN}IsOpen
  ${If} $Code = 0
    Return
  ${EndIf}
  MessageBox MB_ICONQUESTION|MB_OKCANCEL "$(CLOSE)" /SD IDOK IDOK close
  SetErrorLevel 5
  Quit
close:
  StrCpy $WasOpen 1
  nsExec::Exec 'taskkill /IM Latitude.exe'
  Pop $Code
  StrCpy $1 0
  ${Do}
    Sleep 250
    IntOp $1 $1 + 1
    Call ${UN}IsOpen
    ${If} $Code = 0
      ${ExitDo}
    ${EndIf}
  ${LoopUntil} $1 >= 80
  ${If} $Code <> 0
    !insertmacro Stop 5 "$(OPEN)"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CloseTheDesk ""
!insertmacro CloseTheDesk "un."

Function RefuseNewer
  StrCpy $0 "$INSTDIR\program\version.txt"
  ${IfNot} ${FileExists} $0
    StrCpy $0 "$INSTDIR\program.old\version.txt"
  ${EndIf}
  ${IfNot} ${FileExists} $0
    Return
  ${EndIf}
  FileOpen $1 $0 r
  FileRead $1 $Said
  FileClose $1
  ${VersionCompare} $Said "${VERSION}" $2
  ${If} $2 = 1
    !insertmacro Stop 4 "$(NEWER)"
  ${EndIf}
FunctionEnd

Section "-Latitude" PROGRAM
  SetShellVarContext current
  Call RefuseNewer  ; the folder may have been chosen since
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\program.old\version.txt"  ; an update that was cut off
    ${If} ${FileExists} "$INSTDIR\program\version.txt"
      RMDir /r "$INSTDIR\program.old"
    ${Else}
      Rename "$INSTDIR\program.old" "$INSTDIR\program"
    ${EndIf}
  ${EndIf}
  RMDir /r "$INSTDIR\program.new"

  ClearErrors
  SetOutPath "$INSTDIR\program.new"
  File /r "${STAGE}/program/*"
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\program.new"
    !insertmacro Stop 2 "$(NOT_WRITTEN)"
  ${EndIf}

  DetailPrint "$(TRYING)"
  nsExec::ExecToStack '"$INSTDIR\program.new\python.exe" -m compileall -q --invalidation-mode unchecked-hash "$INSTDIR\program.new\lib"'
  Pop $Code  ; what is not compiled now is read a little slower: no reason to stop
  Pop $Said
  nsExec::ExecToStack '"$INSTDIR\program.new\python.exe" -m tracker rep --help'
  Pop $Code
  Pop $Said
  ${If} $Code <> 0
    DetailPrint "$Said"
    RMDir /r "$INSTDIR\program.new"
    !insertmacro Stop 6 "$(NO_START)"
  ${EndIf}

  Call CloseTheDesk
  ${If} ${FileExists} "$INSTDIR\program\python.exe"
    DetailPrint "$(BACKING_UP)"
    nsExec::ExecToStack '"$INSTDIR\program\python.exe" -m tracker backup --before-update'
    Pop $Code  ; 4: a backup was made, of a ledger that does not verify
    Pop $Said
    DetailPrint "$Said"
    ${If} $Code <> 0
    ${AndIf} $Code <> 4
      RMDir /r "$INSTDIR\program.new"
      !insertmacro Stop 3 "$(NO_BACKUP)"
    ${EndIf}
    !insertmacro Move "$INSTDIR\program" "$INSTDIR\program.old"
    ${If} ${Errors}
      RMDir /r "$INSTDIR\program.new"
      !insertmacro Stop 5 "$(OPEN)"
    ${EndIf}
  ${EndIf}
  !insertmacro Move "$INSTDIR\program.new" "$INSTDIR\program"
  ${If} ${Errors}
    Rename "$INSTDIR\program.old" "$INSTDIR\program"
    !insertmacro Stop 2 "$(NOT_WRITTEN)"
  ${EndIf}

  ; The launcher is written beside its old self too, and takes its name in one step.
  File "/oname=Latitude.new" "${STAGE}/Latitude.exe"
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\Latitude.new", w "$INSTDIR\Latitude.exe", i 9) i.r0'
  SetOutPath "$INSTDIR\bin"
  File "${STAGE}/latitude.cmd"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\program.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Latitude.lnk" "$INSTDIR\Latitude.exe"

  WriteRegStr HKCU "${APP_PATHS}" "" "$INSTDIR\Latitude.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Latitude"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Latitude.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Latitude"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  DeleteRegValue HKCU "${RUN}" "Latitude"
SectionEnd

Section "$(WITH_WINDOWS)" AUTOSTART
  WriteRegStr HKCU "${RUN}" "Latitude" '"$INSTDIR\Latitude.exe"'
SectionEnd

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763  ; Windows 10 of the end of 2018: before it Qt does not start
    !insertmacro Stop 2 "$(TOO_OLD)"
  ${EndIf}
  ${If} $INSTDIR == ""
    !insertmacro Stop 2 "$(NO_FOLDER)"
  ${EndIf}
  Call RefuseNewer
  Call CloseTheDesk

  ; Opening with Windows: what was chosen before stays chosen; a first installation does it.
  ${GetParameters} $0
  ${If} ${FileExists} "$INSTDIR\Latitude.exe"
    ReadRegStr $1 HKCU "${RUN}" "Latitude"
    ${If} $1 == ""
      !insertmacro UnselectSection ${AUTOSTART}
    ${EndIf}
  ${EndIf}
  ${GetOptions} $0 "/NOAUTOSTART" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${AUTOSTART}
  ${EndIf}
  ${GetOptions} $0 "/AUTOSTART" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${AUTOSTART}
  ${EndIf}
FunctionEnd

Function .onInstSuccess
  ${If} ${Silent}
  ${AndIf} $WasOpen = 1
    Exec '"$INSTDIR\Latitude.exe"'
  ${EndIf}
FunctionEnd

Function un.onInit
  Call un.CloseTheDesk
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  ClearErrors
  Rename "$INSTDIR\program" "$INSTDIR\program.gone"
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\program\python.exe"
    !insertmacro Stop 5 "$(OPEN)"
  ${EndIf}
  RMDir /r "$INSTDIR\program.gone"
  RMDir /r "$INSTDIR\program.new"
  RMDir /r "$INSTDIR\program.old"
  Delete "$INSTDIR\bin\latitude.cmd"
  RMDir "$INSTDIR\bin"
  Delete "$INSTDIR\Latitude.new"
  Delete "$INSTDIR\Latitude.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"  ; only when nothing else is in it
  Delete "$SMPROGRAMS\Latitude.lnk"
  DeleteRegValue HKCU "${RUN}" "Latitude"
  DeleteRegKey HKCU "${APP_PATHS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DetailPrint "$(KEPT)"
SectionEnd
