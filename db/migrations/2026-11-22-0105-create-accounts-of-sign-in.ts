import { type Kysely, sql } from 'kysely';

/**
 * The tables of better-auth 1.7, as its own generator writes them, in a schema of their own. Written here because its
 * generator does not look at schemas and would create them twice. The application's role has no right to them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema auth`.execute(db);
  await sql`create table auth."user" (
    "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
    "image" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
  )`.execute(db);
  await sql`create table auth."session" (
    "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null, "ipAddress" text,
    "userAgent" text, "userId" text not null references auth."user" ("id") on delete cascade
  )`.execute(db);
  await sql`create table auth."account" (
    "id" text primary key, "accountId" text not null, "providerId" text not null,
    "userId" text not null references auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
    "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
    "password" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null
  )`.execute(db);
  await sql`create table auth."verification" (
    "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
  )`.execute(db);
  await sql`create index session_by_user on auth."session" ("userId")`.execute(db);
  await sql`create index account_by_user on auth."account" ("userId")`.execute(db);
  await sql`create index verification_by_identifier on auth."verification" ("identifier")`.execute(db);
}
