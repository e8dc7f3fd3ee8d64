package io.stammkunde.profile.identity;

import io.stammkunde.profile.profile.Profile;
import java.time.Instant;

/**
 * Two profiles turned out to be one person.
 *
 * @param absorbed as it was before
 * @param survivor as it was before
 * @param evidence id of the event that showed it
 */
public record Merge(Profile absorbed, Profile survivor, String evidence, Instant at) {}
