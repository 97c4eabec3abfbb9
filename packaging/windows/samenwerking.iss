; Installer for one user, without rights of an administrator. Written down, not run yet: see packaging/README.md.
#define Version GetEnv("SAMENWERKING_VERSION")
[Setup]
AppId={{6E0B3A2C-5D0C-4C53-9C0E-7B1B5B8E4A11}
AppName=Samenwerking stad en OCMW
AppVersion={#Version}
AppPublisher=samenwerking-desktop
DefaultDirName={localappdata}\Programs\Samenwerking
DefaultGroupName=Samenwerking stad en OCMW
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=samenwerking-{#Version}-windows
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\samenwerking.exe

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "..\..\dist\samenwerking\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Samenwerking stad en OCMW"; Filename: "{app}\samenwerking.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.inventaris"; ValueType: string; ValueData: "Samenwerking.Inventaris"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.inzending"; ValueType: string; ValueData: "Samenwerking.Inzending"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.bundel"; ValueType: string; ValueData: "Samenwerking.Bundel"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Inventaris"; ValueType: string; ValueData: "Inventaris van samenwerking"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Inzending"; ValueType: string; ValueData: "Inzending van een inventaris"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Bundel"; ValueType: string; ValueData: "Bundel van inzendingen"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Inventaris\shell\open\command"; ValueType: string; ValueData: """{app}\samenwerking.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Inzending\shell\open\command"; ValueType: string; ValueData: """{app}\samenwerking.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\Samenwerking.Bundel\shell\open\command"; ValueType: string; ValueData: """{app}\samenwerking.exe"" ""%1"""
