# Install the program silently, try it, and remove it: registers must stay. Used by the release workflow; tries.sh
# does the same, and more, under Wine.
param(
    [Parameter(Mandatory)] [string] $Setup,
    [ValidateSet("AllUsers", "CurrentUser")] [string] $Scope = "CurrentUser"
)
$ErrorActionPreference = "Stop"

function Assert($Condition, $What) {
    if (-not $Condition) { throw "FAIL  $What" }
    Write-Output "good  $What"
}

if ($Scope -eq "AllUsers") { $folder = "$env:ProgramFiles\VP Desktop" }
else { $folder = "$env:LOCALAPPDATA\Programs\VP Desktop" }

$ran = Start-Process $Setup -ArgumentList "/S", "/$Scope" -Wait -PassThru
Assert ($ran.ExitCode -eq 0) "the installer"
Assert (Test-Path "$folder\vp-desktop.exe") "the program lies in $folder"

$root = if ($Scope -eq "AllUsers") { "HKLM:" } else { "HKCU:" }
$kind = (Get-ItemProperty "$root\Software\Classes\.vpr").'(default)'
Assert ($kind -eq "VPDesktop.Register") "the kind of file"

Push-Location $env:TEMP
& "$folder\vp-desktop-cli.exe" self-test
Assert ($LASTEXITCODE -eq 0) "the self-test"

$secret = Join-Path $env:TEMP "wachtzin.txt"
$register = Join-Path $env:TEMP "mijn.vpr"
Set-Content -Path $secret -Value "een wachtzin die niemand raadt" -Encoding utf8NoBOM
& "$folder\vp-desktop-cli.exe" demo $register --cases 5 --passphrase-file $secret
Assert ($LASTEXITCODE -eq 0) "a register"

$menu = if ($Scope -eq "AllUsers") { $env:ProgramData } else { $env:APPDATA }
Assert (Test-Path "$menu\Microsoft\Windows\Start Menu\Programs\VP Desktop.lnk") "the menu"
$entry = "$root\Software\Microsoft\Windows\CurrentVersion\Uninstall\VP Desktop"
Assert ((Get-ItemProperty $entry).InstallLocation -eq $folder) "the list of programs"

$window = Start-Process "$folder\vp-desktop.exe" -PassThru
Start-Sleep -Seconds 20
Assert (-not $window.HasExited) "the window stays up"
$ran = Start-Process $Setup -ArgumentList "/S", "/$Scope" -Wait -PassThru
Assert ($ran.ExitCode -eq 2) "the installer changes nothing while it is up"
Stop-Process -Id $window.Id
$window.WaitForExit()

# _?= keeps the uninstaller where it is, so that it can be waited for.
$ran = Start-Process "$folder\Uninstall.exe" -ArgumentList "/$Scope", "/S", "_?=$folder" -Wait -PassThru
Assert ($ran.ExitCode -eq 0) "the uninstaller"
# Windows does not let it remove itself from where it stands.
Assert ("$(Get-ChildItem $folder -Name -Force -ErrorAction SilentlyContinue)" -in "", "Uninstall.exe") "the program is gone"
Assert (-not (Test-Path $entry)) "it is gone from the list of programs"
Assert (-not (Test-Path "$root\Software\Classes\VPDesktop.Register")) "the kind of file is gone"
Assert (Test-Path $register) "the register is still there"
Remove-Item $register, $secret
Pop-Location
