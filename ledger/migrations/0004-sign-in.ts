/**
 * Sessions, password hashes and second factors, in the shape that better-auth keeps them. They are no part
 * of the log: a session ends and is deleted, and a hash of a password is nobody's evidence.
 */
export const migration = `
CREATE TABLE sign_in_users (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text COLLATE "C" NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL,
  image text,
  "createdAt" timestamptz NOT NULL,
  "updatedAt" timestamptz NOT NULL,
  "twoFactorEnabled" boolean
);

CREATE TABLE sign_in_sessions (
  id text PRIMARY KEY,
  "userId" text NOT NULL REFERENCES sign_in_users (id) ON DELETE CASCADE,
  token text COLLATE "C" NOT NULL UNIQUE,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL,
  "updatedAt" timestamptz NOT NULL,
  "ipAddress" text,
  "userAgent" text
);
CREATE INDEX sign_in_sessions_by_user ON sign_in_sessions ("userId");

CREATE TABLE sign_in_accounts (
  id text PRIMARY KEY,
  "userId" text NOT NULL REFERENCES sign_in_users (id) ON DELETE CASCADE,
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  issuer text,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz NOT NULL,
  "updatedAt" timestamptz NOT NULL
);
CREATE INDEX sign_in_accounts_by_user ON sign_in_accounts ("userId");

CREATE TABLE sign_in_verifications (
  id text PRIMARY KEY,
  identifier text COLLATE "C" NOT NULL,
  value text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL,
  "updatedAt" timestamptz NOT NULL
);
CREATE INDEX sign_in_verifications_by_identifier ON sign_in_verifications (identifier);

CREATE TABLE sign_in_second_factors (
  id text PRIMARY KEY,
  "userId" text NOT NULL REFERENCES sign_in_users (id) ON DELETE CASCADE,
  secret text NOT NULL,
  "backupCodes" text NOT NULL,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
CREATE INDEX sign_in_second_factors_by_user ON sign_in_second_factors ("userId");

CREATE TABLE sign_in_attempts (
  account text COLLATE "C" PRIMARY KEY,
  attempts integer NOT NULL,
  since text COLLATE "C" NOT NULL
);
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (since);
`
