package com.leanmcp.maven.dev;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;

/** Runs one goal of the project's build, as Maven would. */
@FunctionalInterface
public interface StepRunner {
  void run(MojoExecution step)
      throws MojoExecutionException, MojoFailureException, PluginConfigurationException,
          PluginManagerException;
}
