/**
 * Who did what: a log to which entries are added and never changed, chained by hashes and covered by a Merkle tree, so
 * that a signed checkpoint proves later what had been in it.
 */
@NullMarked
package io.stammkunde.consent.audit;

import org.jspecify.annotations.NullMarked;
