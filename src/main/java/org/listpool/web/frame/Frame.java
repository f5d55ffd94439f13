package org.listpool.web.frame;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.listpool.access.Caller;
import org.listpool.access.Role;

/** What the layout asks about the present request. Templates name it {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {

    private static final String ANONYMOUS = "anonymous";

    private final Caller caller;
    private final UriInfo uri;
    private final OwnAssets assets;
    private final boolean demo;

    @Inject
    Frame(
            Caller caller,
            UriInfo uri,
            OwnAssets assets,
            @ConfigProperty(name = "listpool.demo", defaultValue = "false") boolean demo) {
        this.caller = caller;
        this.uri = uri;
        this.assets = assets;
        this.demo = demo;
    }

    /** The pages that the caller's roles open, in the order of the work. */
    public List<NavigationItem> navigation() {
        List<NavigationItem> items = new ArrayList<>();
        if (!isSignedIn()) {
            return items;
        }
        boolean pool = caller.has(Role.MANAGER) || caller.has(Role.PLANNER);
        add(items, "Start", "/");
        if (caller.has(Role.MANAGER) || caller.has(Role.TRUST_CLERK)) {
            add(items, "Extracts", "/extracts");
        }
        if (pool || caller.has(Role.TRUST_CLERK)) {
            add(items, "Waiting list", "/waiting-list");
        }
        if (pool || caller.has(Role.TRUST_CLERK)) {
            add(items, "Theatre log", "/theatre-log");
        }
        if (pool) {
            add(items, "Resources", "/resources");
            add(items, "Plans", "/plans");
            add(items, "What if", "/what-if");
            add(items, "Look ahead", "/look-ahead");
        }
        if (caller.has(Role.AUDITOR)) {
            add(items, "Audit trail", "/audit");
        }
        return items;
    }

    /** Whether somebody has signed in; no, too, where asking would block the thread, as on the page of a wrong address. */
    public boolean isSignedIn() {
        return BlockingOperationControl.isBlockingAllowed() && !ANONYMOUS.equals(caller.name());
    }

    /** Whether the caller is a manager. */
    public boolean isManager() {
        return caller.has(Role.MANAGER);
    }

    /** The account's name, as the person typed it to sign in. */
    public String userName() {
        return caller.name();
    }

    /** Whether all data is synthetic and the demonstration accounts exist. */
    public boolean isDemo() {
        return demo;
    }

    /** Path of one of the product's own assets, which changes with its content. */
    public String own(String file) {
        return assets.path(file);
    }

    private void add(List<NavigationItem> items, String text, String href) {
        String path = uri.getPath();
        boolean current = href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
        items.add(new NavigationItem(text, href, current));
    }
}
