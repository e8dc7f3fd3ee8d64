/** Choices that travel with customer events become entries of the ledger. */
@NullMarked
package io.stammkunde.consent.choice;

import org.jspecify.annotations.NullMarked;
