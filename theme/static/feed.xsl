<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows a feed, RSS or Atom, as a page to whoever opens it in a browser. It holds no word of its own: they come from
     the feed, the style sheet's address and the sentence on top from its processing instructions. Where a browser knows
     no XSLT the feed is shown as it is, and readers of feeds never look here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom" exclude-result-prefixes="atom">
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat"/>

  <xsl:template match="/">
    <xsl:variable name="lang" select="rss/channel/language | atom:feed/@xml:lang"/>
    <xsl:variable name="title" select="rss/channel/title | atom:feed/atom:title"/>
    <xsl:variable name="page" select="rss/channel/link | atom:feed/atom:link[@rel='alternate']/@href"/>
    <html lang="{$lang}">
      <xsl:if test="starts-with($lang, 'ar') or starts-with($lang, 'he') or starts-with($lang, 'fa') or starts-with($lang, 'ur')">
        <xsl:attribute name="dir">rtl</xsl:attribute>
      </xsl:if>
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title><xsl:value-of select="$title"/></title>
        <link rel="stylesheet" href="{normalize-space(processing-instruction('escales-styles'))}"/>
      </head>
      <body class="page page--list">
        <main>
          <header class="masthead masthead--list">
            <h1 class="masthead__title"><a href="{$page}"><xsl:value-of select="$title"/></a></h1>
            <p class="masthead__summary"><xsl:value-of select="rss/channel/description | atom:feed/atom:subtitle"/></p>
            <div class="notice notice--feed"><p><xsl:value-of select="processing-instruction('escales-how-to')"/></p></div>
          </header>
          <section class="section">
            <ul class="cards cards--feed">
              <xsl:apply-templates select="rss/channel/item | atom:feed/atom:entry"/>
            </ul>
          </section>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="item">
    <xsl:call-template name="card">
      <xsl:with-param name="day">
        <!-- RFC 822: Thu, 12 Mar 2026 00:00:00 +0000 -->
        <xsl:variable name="month" select="string-length(substring-before('JanFebMarAprMayJunJulAugSepOctNovDec', substring(pubDate, 9, 3))) div 3 + 1"/>
        <xsl:value-of select="concat(substring(pubDate, 13, 4), '-', format-number($month, '00'), '-', substring(pubDate, 6, 2))"/>
      </xsl:with-param>
      <xsl:with-param name="title" select="title"/>
      <xsl:with-param name="url" select="link"/>
      <xsl:with-param name="summary">
        <!-- in RSS a description is HTML: ours has these three references and no tag -->
        <xsl:call-template name="plain">
          <xsl:with-param name="text" select="description"/>
          <xsl:with-param name="written" select="'&amp;lt;'"/>
          <xsl:with-param name="meant" select="'&lt;'"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="atom:entry">
    <xsl:call-template name="card">
      <xsl:with-param name="day" select="substring(atom:published, 1, 10)"/>
      <xsl:with-param name="title" select="atom:title"/>
      <xsl:with-param name="url" select="atom:link[@rel='alternate']/@href"/>
      <xsl:with-param name="summary" select="atom:summary"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="plain">
    <xsl:param name="text"/>
    <xsl:param name="written"/>
    <xsl:param name="meant"/>
    <xsl:choose>
      <xsl:when test="contains($text, $written)">
        <xsl:call-template name="plain">
          <xsl:with-param name="text" select="substring-before($text, $written)"/>
          <xsl:with-param name="written" select="$written"/>
          <xsl:with-param name="meant" select="$meant"/>
        </xsl:call-template>
        <xsl:value-of select="$meant"/>
        <xsl:call-template name="plain">
          <xsl:with-param name="text" select="substring-after($text, $written)"/>
          <xsl:with-param name="written" select="$written"/>
          <xsl:with-param name="meant" select="$meant"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$meant = '&lt;'">
        <xsl:call-template name="plain">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="written" select="'&amp;gt;'"/>
          <xsl:with-param name="meant" select="'&gt;'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$meant = '&gt;'">
        <xsl:call-template name="plain">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="written" select="'&amp;amp;'"/>
          <xsl:with-param name="meant" select="'&amp;'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="card">
    <xsl:param name="day"/>
    <xsl:param name="title"/>
    <xsl:param name="url"/>
    <xsl:param name="summary"/>
    <xsl:variable name="picture" select="*[local-name() = 'content' and @medium = 'image'][1]/@url"/>
    <li>
      <article class="card">
        <div>
          <xsl:attribute name="class">card__picture<xsl:if test="not($picture)"> card__picture--none</xsl:if></xsl:attribute>
          <xsl:if test="$picture"><img src="{$picture}" alt="" loading="lazy"/></xsl:if>
        </div>
        <div class="card__text">
          <h2 class="card__title"><a href="{$url}"><span dir="auto"><xsl:value-of select="$title"/></span></a></h2>
          <p class="card__day"><time datetime="{$day}"><xsl:value-of select="$day"/></time></p>
          <p class="card__summary" dir="auto"><xsl:value-of select="$summary"/></p>
        </div>
      </article>
    </li>
  </xsl:template>
</xsl:stylesheet>
