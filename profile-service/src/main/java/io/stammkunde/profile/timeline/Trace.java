package io.stammkunde.profile.timeline;

import io.stammkunde.profile.profile.LogPlace;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an event that was seen before.
 *
 * @param place where it stood in the log; another record with the same message id stands elsewhere
 * @param profileId the person it was resolved to, or null if it was withheld
 * @param isStraggler whether it came to the profile after later ones
 * @param purposes the purposes it may serve
 */
public record Trace(LogPlace place, @Nullable UUID profileId, boolean isStraggler, Set<String> purposes) {}
