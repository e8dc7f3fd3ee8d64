/** What people have allowed: purposes, the ledger of consents, and the answer whether data may be used. */
@NullMarked
package io.stammkunde.consent;

import org.jspecify.annotations.NullMarked;
