; The installer for Windows, of the folder that installer/bundle.py made.
;
;   makensis -DVERSION=0.1.0 -DSOURCE=dist\vp-desktop -DICON=build\bundle\vp-desktop.ico ^
;            -DOUT=dist\vp-desktop-0.1.0-setup.exe vp-desktop.nsi
;   ... -DSIGN="signtool sign /fd SHA256 ..."   signs the installer and what it leaves to uninstall with
;
;   ...-setup.exe                   asks; who is no administrator installs it for this user alone
;   ...-setup.exe /S /CurrentUser   silent, for this user, no rights needed
;   ...-setup.exe /S /AllUsers      silent, for everybody here; as administrator or SYSTEM
;   ... /D=C:\Another folder        without quotes, as the last word
;   Uninstall.exe /S                silent; registers, backups and settings stay where they are
;
; The status is 0 when it is done, 1 when somebody cancelled, and where nothing was changed 2 when the program or
; an installer of it is open, 3 on a Windows that is too old, 4 without the rights for /AllUsers. It is 5 when a
; file could not be written: then the program is not whole, and installing again mends it.
;
; What is given out is made with NSIS 3.11 or later: while what an older one makes runs as SYSTEM, a user of the
; computer can take it over (CVE-2025-43715).
;
; No letter outside ASCII stands here: makensis reads a script in the code page of the computer it runs on.

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
!define MULTIUSER_INSTALLMODE_FUNCTION TakeGiven
!define MULTIUSER_INSTALLMODE_UNFUNCTION un.TakeGiven
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
AllowSkipFiles off
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
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE KeepApart
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(FINISHED)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The language of Windows, and Dutch where it is neither of the two.
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString REGISTER ${LANG_DUTCH} "Register van VP Desktop"
LangString REGISTER ${LANG_ENGLISH} "VP Desktop register"
LangString ABOUT ${LANG_DUTCH} "Een versleuteld register voor vertrouwenspersonen en antipestco${U+00F6}rdinatoren"
LangString ABOUT ${LANG_ENGLISH} "An encrypted register for confidential advisers and anti-bullying coordinators"
LangString FINISHED ${LANG_DUTCH} "VP Desktop staat in het menu Start."
LangString FINISHED ${LANG_ENGLISH} "VP Desktop is in the Start menu."
LangString STAYS ${LANG_DUTCH} "Het programma wordt verwijderd. Registers, reservekopie${U+00EB}n en instellingen blijven staan."
LangString STAYS ${LANG_ENGLISH} "The program will be removed. Registers, backups and settings stay where they are."
LangString RUNNING ${LANG_DUTCH} "VP Desktop is nog open; er is niets veranderd. Sluit het programma en begin opnieuw."
LangString RUNNING ${LANG_ENGLISH} "VP Desktop is still open; nothing was changed. Close the program and start again."
LangString TWICE ${LANG_DUTCH} "De installatie van VP Desktop is al open; er is niets veranderd. Maak die eerst af."
LangString TWICE ${LANG_ENGLISH} "The installer of VP Desktop is already open; nothing was changed. Finish that one first."
LangString TOO_OLD ${LANG_DUTCH} "VP Desktop heeft Windows 10 (versie 1809 of later) of 11 nodig, 64 bits; er is niets veranderd."
LangString TOO_OLD ${LANG_ENGLISH} "VP Desktop needs Windows 10 (version 1809 or later) or 11, 64 bits; nothing was changed."
LangString NO_RIGHTS ${LANG_DUTCH} "Voor alle gebruikers kan alleen een beheerder dit doen; er is niets veranderd."
LangString NO_RIGHTS ${LANG_ENGLISH} "Only an administrator can do this for all users; nothing was changed."
LangString NOT_WHOLE ${LANG_DUTCH} "Een bestand kon niet geschreven worden, dus het programma werkt nu niet. Installeer het opnieuw."
LangString NOT_WHOLE ${LANG_ENGLISH} "A file could not be written, so the program does not work now. Install it again."

Var Given ; the folder of /D=; when removing, the folder that Uninstall.exe stands in

!macro STOP STATUS WORDS
  MessageBox MB_ICONEXCLAMATION "${WORDS}" /SD IDOK
  SetErrorLevel ${STATUS}
  Quit
!macroend

; Two that write and remove at the same time would leave half a program.
!macro STOP_WHEN_TWICE
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "VPDesktopSetup") p .r0 ?e'
  Pop $1
  ${If} $0 == 0
  ${OrIf} $1 == 183 ; ERROR_ALREADY_EXISTS
    !insertmacro STOP 2 "$(TWICE)"
  ${EndIf}
!macroend

; A program that runs cannot be written to: then nothing at all is touched.
!macro STOP_WHEN_RUNNING PROGRAM
  ${If} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${If} ${Errors}
      !insertmacro STOP 2 "$(RUNNING)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro STOP_WITHOUT_RIGHTS
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
  ${AndIf} $0 != "Power"
    !insertmacro STOP 4 "$(NO_RIGHTS)"
  ${EndIf}
!macroend

; MultiUser.nsh would ask this with a box that a silent run waits for as well.
!macro STOP_WITHOUT_ASKED_RIGHTS UN
  ${${UN}GetParameters} $0
  ClearErrors
  ${${UN}GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    !insertmacro STOP_WITHOUT_RIGHTS
  ${EndIf}
!macroend

; Only what was installed: a register that somebody put in this folder stays, and the folder with it. The programs
; last: as long as one is there, the rest of the folder is known to be ours.
!macro REMOVE_PROGRAM FOLDER
  ${If} ${FileExists} "${FOLDER}\vp-desktop*.exe"
    RMDir /r "${FOLDER}\_internal"
    RMDir /r "${FOLDER}\licences"
    Delete "${FOLDER}\vp-desktop.exe"
    Delete "${FOLDER}\vp-desktop-cli.exe"
  ${EndIf}
!macroend

!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; MultiUser.nsh puts the usual folder, or that of last time, in the place of the one that was asked for.
Function TakeGiven
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
  ${EndIf}
FunctionEnd

Function un.TakeGiven
  StrCpy $INSTDIR $Given
FunctionEnd

; In a folder that holds other things, the program gets a folder of its own.
Function KeepApart
  ${GetFileName} $INSTDIR $0
  ${DirState} $INSTDIR $1
  ${If} $1 == 1 ; there is something in it
  ${AndIf} $0 != "${NAME}"
  ${AndIfNot} ${FileExists} "$INSTDIR\vp-desktop*.exe"
    StrCpy $INSTDIR "$INSTDIR\${NAME}"
  ${EndIf}
FunctionEnd

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763 ; 1809: doc.qt.io/qt-6.11/windows.html
    !insertmacro STOP 3 "$(TOO_OLD)"
  ${EndIf}
  !insertmacro STOP_WHEN_TWICE
  !insertmacro STOP_WITHOUT_ASKED_RIGHTS ""
  StrCpy $Given $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} ${Silent}
    Call KeepApart
  ${EndIf}
FunctionEnd

Function .onInstFailed
  !insertmacro STOP 5 "$(NOT_WHOLE)"
FunctionEnd

; The folder says whose program it is, one user's or everybody's, whatever was asked for.
Function un.onInit
  SetRegView 64
  !insertmacro STOP_WHEN_TWICE
  !insertmacro STOP_WITHOUT_ASKED_RIGHTS "un."
  StrCpy $Given $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  ReadRegStr $1 HKCU "${UNINSTALL}" "InstallLocation"
  ReadRegStr $2 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $1 != $2
  ${AndIf} $INSTDIR == $1
    Call un.MultiUser.InstallMode.CurrentUser
  ${ElseIf} $1 != $2
  ${AndIf} $INSTDIR == $2
    !insertmacro STOP_WITHOUT_RIGHTS
    Call un.MultiUser.InstallMode.AllUsers
  ${EndIf}
FunctionEnd

Section
  ReadRegStr $R0 SHCTX "${UNINSTALL}" "InstallLocation"
  !insertmacro STOP_WHEN_RUNNING "$INSTDIR\vp-desktop.exe"
  !insertmacro STOP_WHEN_RUNNING "$INSTDIR\vp-desktop-cli.exe"
  ${If} $R0 != ""
  ${AndIf} $R0 != $INSTDIR ; an older version lies elsewhere
    !insertmacro STOP_WHEN_RUNNING "$R0\vp-desktop.exe"
    !insertmacro STOP_WHEN_RUNNING "$R0\vp-desktop-cli.exe"
    !insertmacro REMOVE_PROGRAM "$R0"
    Delete "$R0\Uninstall.exe"
    RMDir "$R0" ; only when it is empty
  ${EndIf}
  !insertmacro REMOVE_PROGRAM "$INSTDIR"
  SetOutPath "$INSTDIR"
  File "${SOURCE}\vp-desktop*.exe"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  File /r /x "vp-desktop*.exe" "${SOURCE}\*"
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
  !insertmacro STOP_WHEN_RUNNING "$INSTDIR\vp-desktop.exe"
  !insertmacro STOP_WHEN_RUNNING "$INSTDIR\vp-desktop-cli.exe"
  !insertmacro REMOVE_PROGRAM "$INSTDIR"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR" ; only when it is empty
  ReadRegStr $0 SHCTX "${UNINSTALL}" "InstallLocation"
  ${If} $0 == $INSTDIR ; and not a copy of what is installed elsewhere
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
  ${EndIf}
SectionEnd
