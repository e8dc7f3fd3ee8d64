/**
 * All that is kept of events and people, told again in the form in which it was published, so that a projection can be
 * rebuilt after the topics have forgotten. Whoever reads while events go on arriving gets everything that was stored
 * before the first page; what comes later is on the topics.
 */
@NullMarked
package io.stammkunde.profile.replay;

import org.jspecify.annotations.NullMarked;
