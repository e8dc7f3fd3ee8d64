/** Decisions of the consent ledger in. */
@NullMarked
package io.stammkunde.profile.choice.events;

import org.jspecify.annotations.NullMarked;
