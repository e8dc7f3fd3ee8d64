/**
 * The servers that Stammkunde stands on, as processes of this machine: Kafka, PostgreSQL, a store that speaks
 * MongoDB's protocol, and Keycloak. {@link io.stammkunde.servers.TestServers} lends them to tests,
 * {@link io.stammkunde.servers.LocalServers} describes them for the launcher. Everything comes from Maven Central.
 */
@NullMarked
package io.stammkunde.servers;

import org.jspecify.annotations.NullMarked;
