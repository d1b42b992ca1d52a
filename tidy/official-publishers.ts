/** Hosts that may be named in the repository: those who publish the law, the records and the standards. */
export const officialPublishers: readonly string[] = [
  // The State, its ministries, courts and procuratorates, and the provinces.
  'gov.cn',
  // Offices of other countries and international organisations.
  'wipo.int',
  'epo.org',
  'uspto.gov',
  'jpo.go.jp',
  'j-platpat.inpit.go.jp',
  'upov.int',
  'wto.org',
  'oecd.org',
  'worldbank.org',
  'un.org',
  // Standards of documents and of this software.
  'w3.org',
  'iso.org',
  'iana.org',
  'rfc-editor.org',
  'ietf.org',
  'apache.org',
  'openapis.org',
  'json-schema.org',
  'purl.org',
  'schemas.openxmlformats.org',
  // This machine, and names that the standards reserve for examples.
  'localhost',
  '127.0.0.1',
  'example.org',
  'example.com',
]
