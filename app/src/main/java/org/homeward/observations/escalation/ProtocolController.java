package org.homeward.observations.escalation;

import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a home and a practice have agreed to do after a raised score: the home writes it, the practice's clinician signs it. */
@Controller
class ProtocolController {
    private final ProtocolPages pages;
    private final Protocols protocols;

    ProtocolController(ProtocolPages pages, Protocols protocols) {
        this.pages = pages;
        this.protocols = protocols;
    }

    @GetMapping("/homes/{home}/protocols")
    @Needs(Right.LOOK_AT_RESIDENT)
    ProtocolsPage list(@PathVariable HomeId home) {
        return pages.list(home);
    }

    @GetMapping("/homes/{home}/protocols/{surgery}")
    @Needs(Right.LOOK_AT_RESIDENT)
    ProtocolPage show(@PathVariable HomeId home, @PathVariable OrganisationId surgery) {
        return pages.page(home, surgery);
    }

    @PostMapping("/homes/{home}/protocols/{surgery}")
    @Needs(Right.WRITE_PROTOCOL)
    View write(@PathVariable HomeId home, @PathVariable OrganisationId surgery, Form form) {
        pages.mustServe(home, surgery);
        TypedProtocol typed = TypedProtocol.of(form);
        Protocols.Typed protocol = typed.protocol();
        if (protocol == null) {
            return pages.page(home, surgery, typed.form());
        }
        protocols.write(home, surgery, protocol, Signature.of(EscalationPages.actor(), Right.WRITE_PROTOCOL, home));
        return shown(home, surgery);
    }

    @PostMapping("/homes/{home}/protocols/{surgery}/signature")
    @Needs(Right.SIGN_PROTOCOL)
    View sign(@PathVariable HomeId home, @PathVariable OrganisationId surgery, Form form) {
        pages.mustWorkAt(surgery);
        TypedAgreement typed = TypedAgreement.of(form, pages.today());
        UUID version = typed.version();
        Protocols.Agreement agreement = typed.agreement();
        if (version == null || agreement == null) {
            return pages.page(home, surgery, typed.form());
        }
        Signature by = Signature.of(EscalationPages.actor(), Right.SIGN_PROTOCOL, home);
        return protocols.sign(home, surgery, version, agreement, by)
                ? shown(home, surgery)
                : pages.page(
                        home,
                        surgery,
                        form.refuse("register", "The home has changed it meanwhile. Read it again first."));
    }

    private static View shown(HomeId home, OrganisationId surgery) {
        return new RedirectView("/homes/" + home + "/protocols/" + surgery);
    }
}
