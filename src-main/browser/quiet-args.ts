/**
 * Features that are switched off. The first ones ring up their maker at the start; the others come between us and the
 * page. The browser heeds only the last such list, so this one also holds what Playwright's own list would.
 */
const FEATURES_OFF = [
  'AimEnabled',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'PreconnectToSearch',
  'msForceBrowserSignIn',

  // Reports that a page has the browser write and send to an address of its choice pass by the gate.
  'NetworkErrorLogging',
  'Reporting',

  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'PaintHolding',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What the app's own browser is started with beside Playwright's switches (which already forbid updates, sync, default
 * apps and the slowing down of tabs in the background).
 */
export const QUIET_ARGS: readonly string[] = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--no-pings',
  // No packet fits into this, so that WebTransport, which passes by the gate and can not be taken from a worker, brings
  // nothing out. Pages come over TCP as they do wherever a network blocks QUIC. With "--disable-quic" this is not heeded.
  '--quic-max-packet-length=1',
  // Components are asked for even where their update is switched off: of nobody, then.
  '--component-updater=url-source=http://127.0.0.1:1/',
  // The browser asks its maker at each start who is signed in. Signing in to a page is not touched by this.
  '--gaia-url=http://127.0.0.1:1/',
];
