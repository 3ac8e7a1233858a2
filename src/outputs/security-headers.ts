/**
 * What a host says beside the Content-Security-Policy that stands in each page, because a page cannot say it of
 * itself. The second policy adds to the first: no other site may show a page in a frame.
 */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** What is said instead below /embed/, whose pages are made to be shown in frames. */
export const embedHeaders: Record<string, string> = {
  'Content-Security-Policy': 'frame-ancestors *',
};

/** What a host says of a path, which is given without the base path. */
export function listSecurityHeaders(path: string) {
  return path.startsWith(embedRoom) ? { ...securityHeaders, ...embedHeaders } : securityHeaders;
}

/** Below here lie the pages that other sites may show. */
export const embedRoom = '/embed/';
