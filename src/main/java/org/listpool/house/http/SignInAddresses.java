package org.listpool.house.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** Where the form login lives; the same settings that the framework reads. */
@ConfigMapping(prefix = "quarkus.http.auth.form")
interface SignInAddresses {

    String loginPage();

    /** Where a wrong password leads. */
    @WithName("error-page")
    String refusedPage();

    String postLocation();

    /** Name of the session's cookie. */
    String cookieName();

    /** Name of the cookie that remembers where a person wanted to go. */
    String locationCookie();
}
