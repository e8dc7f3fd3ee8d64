package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import org.jspecify.annotations.Nullable;

/** What a decision about identity needs to know. */
public interface IdentityView {
    /**
     * The person an identifier leads to, merges followed, or null if nobody has it. The person may not list the
     * identifier yet, where somebody claimed it and was interrupted.
     */
    @Nullable
    Profile ownerOf(Identifier identifier);
}
