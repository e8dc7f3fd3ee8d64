/**
 * The register of personal data breaches (Art. 33(5) GDPR): what happened, what follows from it, what is done, who was
 * told and when, and why somebody was not. Every change is a version of its own, and none is ever changed or deleted.
 */
@NullMarked
package io.stammkunde.consent.breach;

import org.jspecify.annotations.NullMarked;
