package com.acme.app;

import com.leanmcp.annotation.AppView;

@AppView(uri = "ui://seats/hall", file = "hall.html")
@AppView(uri = "ui://seats/picker", file = "old.html")
abstract class Hall {}
