/** Whether a person's data may be used for a purpose, with the reason. No answer is a refusal. */
@NullMarked
package io.stammkunde.consent.decision;

import org.jspecify.annotations.NullMarked;
