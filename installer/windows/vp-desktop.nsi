; The installer for Windows, of the folder that installer/bundle.py made.
;
;   makensis -DVERSION=0.1.0 -DSOURCE=dist\vp-desktop -DICON=build\bundle\vp-desktop.ico ^
;            -DOUT=dist\vp-desktop-0.1.0-setup.exe vp-desktop.nsi
;   ... -DSIGN="signtool sign /fd SHA256 ..."   signs the installer and what it leaves to uninstall with
;
;   ...-setup.exe                   asks; who is no administrator installs it for this user alone
;   ...-setup.exe /S /CurrentUser   silent, for this user, no rights needed
;   ...-setup.exe /S /AllUsers      silent, for everybody here; as administrator or SYSTEM
;   Uninstall.exe /S               silent; registers, backups and settings stay where they are
;
; The status is 0 when it is done, 2 when the program is still running, 3 on a Windows that is too old.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!define NAME "VP Desktop"
!define KIND "VPDesktop.Register"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_MUI
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The language of Windows, and Dutch where it is neither of the two.
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString REGISTER ${LANG_DUTCH} "Register van VP Desktop"
LangString REGISTER ${LANG_ENGLISH} "VP Desktop register"
LangString ABOUT ${LANG_DUTCH} "Een versleuteld register voor vertrouwenspersonen en antipestcoördinatoren"
LangString ABOUT ${LANG_ENGLISH} "An encrypted register for confidential advisers and anti-bullying coordinators"
LangString RUNNING ${LANG_DUTCH} "VP Desktop is nog open; er is niets veranderd. Sluit het programma en begin opnieuw."
LangString RUNNING ${LANG_ENGLISH} "VP Desktop is still open; nothing was changed. Close the program and start again."
LangString TOO_OLD ${LANG_DUTCH} "VP Desktop heeft Windows 10 of 11 (64 bits) nodig; er is niets veranderd."
LangString TOO_OLD ${LANG_ENGLISH} "VP Desktop needs Windows 10 or 11 (64 bits); nothing was changed."

; A program that runs cannot be written to: then nothing at all is touched.
!macro STOP_WHEN_RUNNING
  ${If} ${FileExists} "$INSTDIR\vp-desktop.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\vp-desktop.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what was installed: a register that somebody put in this folder stays, and the folder with it.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\vp-desktop.exe"
  Delete "$INSTDIR\vp-desktop-cli.exe"
!macroend

!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro STOP_WHEN_RUNNING
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\vp-desktop.exe" "" "" "" "" "" "$(ABOUT)"

  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(REGISTER)"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\vp-desktop.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\vp-desktop.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.vpr" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\.vpr\OpenWithProgids" "${KIND}" ""
  !insertmacro TELL_EXPLORER

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\vp-desktop.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section Uninstall
  !insertmacro STOP_WHEN_RUNNING
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; only when it is empty
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.vpr" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue SHCTX "Software\Classes\.vpr" ""
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.vpr\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.vpr\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.vpr"
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  !insertmacro TELL_EXPLORER
  DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
