/**
 * What every service that keeps personal data does alike in a rights request: registering, following commands, waiting for
 * the barrier, and answering with sums that add up. What it keeps and how it erases is its own matter: {@link
 * io.stammkunde.privacy.PersonalData}.
 */
@NullMarked
package io.stammkunde.privacy;

import org.jspecify.annotations.NullMarked;
