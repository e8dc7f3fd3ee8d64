package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision about identity needs to know. */
public interface IdentityView {
    /**
     * The person an identifier leads to, merges followed, or null if nobody has it. The person may not list the
     * identifier yet, where somebody claimed it and was interrupted.
     */
    @Nullable
    Profile ownerOf(Identifier identifier);

    /** The same as it is stored, without what has been decided since; null if nothing is stored. */
    @Nullable
    Profile storedOwnerOf(Identifier identifier);

    /** The profile as it is stored; null if nothing is stored. */
    @Nullable
    Profile stored(UUID id);

    /** Whether the profile exists in this batch only, so that nobody else can have anything to do with it. */
    boolean isUnwritten(UUID id);
}
