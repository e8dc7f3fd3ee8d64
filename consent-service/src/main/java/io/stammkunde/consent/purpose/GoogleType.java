package io.stammkunde.consent.purpose;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The consent types of Google's consent mode, written as Google writes them. */
public enum GoogleType {
    /** Storage for advertising, such as cookies. */
    @JsonProperty("ad_storage")
    AD_STORAGE,
    /** Sending a person's data to Google for advertising. */
    @JsonProperty("ad_user_data")
    AD_USER_DATA,
    /** Advertising that is fitted to the person. */
    @JsonProperty("ad_personalization")
    AD_PERSONALIZATION,
    /** Storage for statistics, such as the length of a visit. */
    @JsonProperty("analytics_storage")
    ANALYTICS_STORAGE,
    /** Storage that supports how a site works, such as its language. */
    @JsonProperty("functionality_storage")
    FUNCTIONALITY_STORAGE,
    /** Storage for what is fitted to the person, such as recommendations. */
    @JsonProperty("personalization_storage")
    PERSONALIZATION_STORAGE,
    /** Storage for security, such as signing in and preventing fraud. */
    @JsonProperty("security_storage")
    SECURITY_STORAGE;

    /** Whether it is about advertising. */
    public boolean isAdvertising() {
        return switch (this) {
            case AD_STORAGE, AD_USER_DATA, AD_PERSONALIZATION -> true;
            case ANALYTICS_STORAGE, FUNCTIONALITY_STORAGE, PERSONALIZATION_STORAGE, SECURITY_STORAGE -> false;
        };
    }
}
