package org.northline.web.startup;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Tells the server's state what it was built for, and has it look at the database as soon as the application is there. */
@WebListener
public class StartupListener implements ServletContextListener {
    // The container makes listeners by their no-arg constructor.
    @Inject
    private ServerState state;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        ServletContext application = started.getServletContext();
        state.expect(PackagedMigrations.newest(
                application.getResourcePaths("/WEB-INF/lib/"), application::getResourceAsStream));
        state.refusal();
    }
}
