package org.northline.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, in the packaged application itself. Arquillian deploys that application once more
 * for each such class, which takes seconds: have few.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InsideTheServer {
    /** The application as it ships, with the test and what it asserts with. */
    @Deployment
    public static WebArchive application() throws IOException {
        WebArchive application = ShrinkWrap.create(ZipImporter.class, "northline-inside.war")
                .importFrom(new File(Northline.get("application")))
                .as(WebArchive.class)
                .addClass(InsideTheServer.class)
                .addAsLibraries(jarOf(Assertions.class));
        return application.setWebXML(new StringAsset(withoutWebUi(application)));
    }

    /** The web UI answers every address that it does not know with its own page, and so Arquillian's too. */
    private static String withoutWebUi(WebArchive application) throws IOException {
        try (InputStream content = application.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<filter-mapping>\\s*<filter-name>web-ui</filter-name>.*?</filter-mapping>", "");
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
