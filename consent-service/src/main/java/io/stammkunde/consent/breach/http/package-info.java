/** The register of breaches over HTTP. */
@NullMarked
package io.stammkunde.consent.breach.http;

import org.jspecify.annotations.NullMarked;
