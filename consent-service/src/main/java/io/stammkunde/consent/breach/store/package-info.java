/** The register of breaches in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.breach.store;

import org.jspecify.annotations.NullMarked;
