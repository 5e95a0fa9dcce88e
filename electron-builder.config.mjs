/**
 * A build for tests only (`npm run pack:test-build`): playwright's driver reaches the main process through `--inspect`, which the
 * released app refuses by a fuse. It differs in that one fuse, lands in a folder of its own, and no installer is made of it.
 */
const isTestBuild = process.env.TREFOIL_TEST_BUILD === '1'

/** Installers. Everything the app needs is bundled into `dist`, so no node_modules, tests, sources or maps are shipped. */
export default {
  appId: 'app.trefoil.desktop',
  productName: 'Trefoil',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills it in
  artifactName: 'Trefoil-${version}-${os}-${arch}.${ext}',
  directories: { output: isTestBuild ? 'release/test-build' : 'release', buildResources: 'assets/icons' },
  files: [
    'package.json',
    'LICENSE',
    'dist/electron/**',
    'dist/renderer/**',
    '!**/.built-from',
    '!**/*.map',
    '!node_modules/**',
  ],
  asar: true,
  npmRebuild: false,
  publish: null,
  // Whoever can start the app must not be able to make a Node of it, or feed it other code.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: isTestBuild,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Without a certificate the app of a Mac has Electron's own signature, which turning the fuses has broken.
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    {
      ext: 'trefoil',
      name: 'Trefoil workspace',
      description: 'Trefoil workspace',
      mimeType: 'application/x-trefoil-workspace+json',
      role: 'Editor',
    },
    {
      ext: 'trefoil-backup',
      name: 'Trefoil backup',
      description: 'Trefoil backup, encrypted',
      mimeType: 'application/x-trefoil-backup',
      role: 'Viewer',
    },
  ],
  win: { target: [{ target: 'nsis', arch: ['x64'] }], icon: 'assets/icons/png/1024x1024.png' },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.business',
    icon: 'assets/icons/png/1024x1024.png',
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'What kind of shop is a team – ITIL, DevOps, SRE –, how well does it practise it, and what next?',
    maintainer: 'Trefoil',
    executableName: 'trefoil',
    icon: 'assets/icons/png',
  },
}
