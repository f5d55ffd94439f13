package org.listpool.web.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Signing in and out. The form posts to the framework's form login, which sets the session's cookie. */
@Path("/")
@Blocking
@PermitAll
public class SignInPage {

    private final String cookie;

    @Inject
    SignInPage(@ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
        this.cookie = cookie;
    }

    /**
     * The form.
     *
     * @param refused there when the last attempt was refused
     */
    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@RestQuery @Nullable String refused) {
        return Templates.login(refused != null);
    }

    /** Ends the session and shows the form again. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        NewCookie gone = new NewCookie.Builder(cookie)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(0)
                .build();
        return Response.seeOther(URI.create("/login")).cookie(gone).build();
    }

    /** The page's template. */
    @CheckedTemplate(basePath = "frame")
    static final class Templates {

        static native TemplateInstance login(boolean refused);

        private Templates() {}
    }
}
