import { ancestorsOf, type Hosts, PRODUCT_POLICY } from './hosts.ts'

/**
 * Settings for IIS 10, as the `web.config` of the published folder. Versions are folders whose names a location of
 * IIS cannot match by pattern, so what may be kept is said for the whole, and the front page is told apart. A location
 * inherits each attribute and header from those around it: what it must not have is emptied or removed.
 */
export function iisSettings(hosts: Hosts): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS 10: put this file beside index.html, at the top of the published folder, with your own addresses in frame-ancestors. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".csv" /><mimeMap fileExtension=".csv" mimeType="text/csv; charset=utf-8" />
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".svg" /><mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
      <remove fileExtension=".pptx" /><mimeMap fileExtension=".pptx" mimeType="application/vnd.openxmlformats-officedocument.presentationml.presentation" />
      <!-- Files of a version never change. -->
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="no-referrer" />
        <add name="Permissions-Policy" value="camera=(), geolocation=(), microphone=()" />
        <add name="Content-Security-Policy" value="${ancestorsOf(hosts)}" />
        <add name="Cross-Origin-Resource-Policy" value="cross-origin" />
        <!-- For the element care-model-map alone: it asks for its data from whatever page it stands in. -->
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- The front page leads to the newest version: it is asked for each time. -->
  <location path="index.html">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="DisableCache" cacheControlCustom="" /></staticContent>
    </system.webServer>
  </location>
  <!-- The whole product (its folder "dist") as the folder "atlas", if you serve it: the editor may not be framed, the embed may. -->
  <location path="atlas">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="DisableCache" cacheControlCustom="" /></staticContent>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
          <remove name="Cross-Origin-Resource-Policy" />
          <remove name="Access-Control-Allow-Origin" />
          <add name="Content-Security-Policy" value="${PRODUCT_POLICY}" />
          <add name="Cross-Origin-Opener-Policy" value="same-origin" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
  <location path="atlas/assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="atlas/embed">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
          <remove name="Cross-Origin-Opener-Policy" />
          <add name="Content-Security-Policy" value="${ancestorsOf(hosts)}" />
          <add name="Cross-Origin-Resource-Policy" value="cross-origin" />
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`
}
